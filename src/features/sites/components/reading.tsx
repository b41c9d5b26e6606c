import { Section } from '@/ui/section/section'
import { loading } from '#wording/directory'

/** How far reading a long directory has come. */
export const Reading = ({ directory }: { readonly directory: { readonly done: number; readonly all: number } }) => (
  <Section tight text={loading({ done: directory.done, all: directory.all })} />
)
