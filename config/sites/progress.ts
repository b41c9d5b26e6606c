/** How long something may take before it says how far it is, and how often it says so, in ms. */
const SILENT = 500

/** Says how far a long piece of work is. `now` is the time in ms. */
export class Progress {
  private last: number

  constructor(
    private readonly say: (line: string) => void,
    private readonly now: () => number,
  ) {
    this.last = now()
  }

  /** What begins now: always said. */
  step(what: string): void {
    this.say(`${what} …`)
    this.last = this.now()
  }

  /** How many are done: said when it has been silent for a while. */
  tick(done: number, total: number): void {
    if (this.now() - this.last < SILENT) return
    this.say(`  ${done} / ${total} 行`)
    this.last = this.now()
  }
}
