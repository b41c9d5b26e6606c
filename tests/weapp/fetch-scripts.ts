import Module from 'node:module'

/** Gives the app's scripts WeChat's `require.async`, which fetches the package of a script and runs it: Node has none. */
export function fetchScripts(missing: readonly string[]): void {
  const modules = Module as unknown as { wrap: (script: string) => string }
  const plain = modules.wrap
  const isMissing = `${JSON.stringify(missing)}.some((one) => path.includes(one))`
  const lost = `Promise.reject(new Error('loadSubPackage:fail'))`
  const fetching = `;require.async = async (path) => (${isMissing} ? ${lost} : require(path))`
  modules.wrap = (script) => plain(script.includes('require.async(') ? script + fetching : script)
}
