import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What to show in place of what broke. `retry` draws it again. */
  view(error: unknown, retry: () => void): ReactNode;
}

/** Keeps a fault of one screen from leaving an empty page. React knows no other way to do this than a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: { error: unknown } | null }> {
  override state: { failure: { error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return this.props.view(failure.error, () => this.setState({ failure: null }));
  }
}
