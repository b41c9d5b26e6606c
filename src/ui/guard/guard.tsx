import { Component, type ReactNode } from 'react'

interface GuardProps {
  /** What to show instead; gets a way to try again. */
  readonly instead: (retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps a fault in one page from leaving it blank: shows a page with a way on. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  private readonly retry = () => this.setState({ failed: false })

  override render() {
    return this.state.failed ? this.props.instead(this.retry) : this.props.children
  }
}
