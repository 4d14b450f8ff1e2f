import { Component, type ReactNode } from "react";
import { FailedState } from "./notice.tsx";
import { words } from "./words.ts";

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What stopped working, as a title. */
  title?: string;
  /** Changing it (the path, an id) tries again. */
  resetKey?: string;
}

interface State {
  hasFailed: boolean;
  resetKey: string | undefined;
}

/** Keeps one feature's fault from taking the page: says what broke and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { hasFailed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: Error): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <FailedState
        title={this.props.title ?? words.brokenTitle}
        detail={words.brokenDetail}
        onRetry={() => this.setState({ hasFailed: false })}
      />
    );
  }
}
