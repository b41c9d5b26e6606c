/** The text of the module that a pack becomes. */
declare function packLoader(this: { addDependency: (file: string) => void }, source: string): string
export = packLoader
