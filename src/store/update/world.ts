/** Files of content on this phone. It may be full, emptied, or hold anything: none of it throws. */
export interface ContentFiles {
  /** The text of a file, or undefined where there is none or it cannot be read. */
  readonly read: (name: string) => string | undefined
  /** Puts a whole file in its place, or leaves what was there. Whether it could. */
  readonly write: (name: string, text: string) => boolean
  readonly remove: (name: string) => boolean
  readonly list: () => readonly string[]
}

/** Why something did not come over the network. `refused`: the host allows no such address. */
export type FetchFault = 'offline' | 'unreachable' | 'timeout' | 'refused' | 'missing' | 'server' | 'large'

/** What came from an address, or why nothing did. */
export type Fetched = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: FetchFault }

/** `most`: more bytes than this are not taken. `fresh`: not out of a cache. */
export interface Asking {
  readonly most: number
  readonly fresh: boolean
}

/** What an update needs of the phone. */
export interface World {
  readonly fetchText: (address: string, asking: Asking) => Promise<Fetched>
  /** `metered`: bytes may cost the reader money. */
  readonly network: () => Promise<'free' | 'metered' | 'none'>
  readonly now: () => number
  /** 0 to 1. */
  readonly chance: () => number
  readonly pause: (ms: number) => Promise<void>
}

/** What this program is. */
export interface Program {
  /** The version in package.json. */
  readonly version: string
  /** Whose content it shows. */
  readonly pack: string
  /** Of the content that it came with. */
  readonly contentVersion: string
}

/** This program, and what it came with. */
export interface Release extends Program {
  /** The beginnings of the hashes of the parts that it came with. */
  readonly parts: Readonly<Record<string, string>>
}

/** Why there is no update, or not all of it. */
export type Why =
  | FetchFault
  /** The manifest is damaged or none at all. */
  | 'broken'
  /** It is another association's. */
  | 'foreign'
  /** It is in a format, or for a program, that is newer than this one. */
  | 'program'
  /** What is published is older than what is here. */
  | 'older'
  /** A part is cut short or too long, or not the one that was published, or no content that this program can show. */
  | 'cut'
  | 'changed'
  | 'shape'
  /** The phone has no room. */
  | 'full'
