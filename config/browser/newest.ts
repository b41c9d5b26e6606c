/** How long a newer version may take to answer before the page goes on with the one it has, in ms. */
const PATIENCE = 1000

/**
 * Gives a newer version that was fetched on an earlier visit its chance, before this page fetches anything: resolves when
 * the app may be fetched. Where the newer version takes over, the page is loaded anew.
 */
export async function newest(workers: ServiceWorkerContainer | undefined): Promise<void> {
  if (!workers?.controller) return
  const waiting = (await workers.getRegistration())?.waiting
  if (!waiting) return
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    // a version that will not take over says so; one that will changes what is in control of this page
    port1.onmessage = ({ data }) => {
      if (!data) resolve()
    }
    workers.addEventListener('controllerchange', () => location.reload())
    setTimeout(resolve, PATIENCE)
    waiting.postMessage({ type: 'TAKE_OVER' }, [port2])
  })
}
