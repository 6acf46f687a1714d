import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** A new value gives the contents another chance. */
  resetKey?: string;
  fallback: (message: string, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps an error of its contents from taking the rest of the page along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (before.resetKey !== this.props.resetKey) this.retry();
  }

  retry = (): void => {
    if (this.state.message !== null) this.setState({ message: null });
  };

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return this.props.fallback(this.state.message, this.retry);
  }
}
