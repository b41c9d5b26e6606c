/**
 * What a promise answers, or undefined when it takes longer than `ms`; it rejects as the promise does. The clock stops
 * with the answer: WeChat counts timers that outlive their page.
 */
export function withPatience<T>(asked: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), ms)
    asked.then(
      (answer) => {
        clearTimeout(timer)
        resolve(answer)
      },
      (error: Error) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
