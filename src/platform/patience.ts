/**
 * What a promise answers, or undefined when it takes longer than `ms`. The promise must not reject. The clock stops with
 * the answer: WeChat counts timers that outlive their page.
 */
export function withPatience<T>(asked: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms)
    void asked.then((answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
  })
}
