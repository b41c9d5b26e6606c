// What the phone knows and React in a browser's document does not; said once a file, and of no help to anyone.
const KNOWN = ['catchMove', 'aria-role', 'openType', 'onConfirm']

const print = console.error

/** Keeps React's remarks on the phone's own attributes out of the report; every other error is printed. */
export function quiet(): void {
  console.error = (...said: unknown[]) => {
    const text = said.slice(0, 3).map(String).join(' ')
    if (!(text.startsWith('Warning:') && KNOWN.some((one) => text.includes(one)))) print(...said)
  }
}
