/** What some browsers say of the network they are on. */
interface Connection {
  readonly type?: string
  readonly saveData?: boolean
}

/** Whether there is a network, and whether its bytes may cost money. Most browsers do not say: then they cost nothing. */
export function networkNow(): Promise<'free' | 'metered' | 'none'> {
  if (!navigator.onLine) return Promise.resolve('none')
  const { type, saveData } = (navigator as { readonly connection?: Connection }).connection ?? {}
  return Promise.resolve(saveData || type === 'cellular' ? 'metered' : 'free')
}
