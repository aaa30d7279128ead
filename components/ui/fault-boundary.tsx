import { Component, type ReactNode } from 'react';
import { Button } from './button';
import { Notice } from './notice';

interface FaultBoundaryProps {
  /** What the view is of: something else gets a fresh start. */
  of: string | undefined;
  /** What is lost of the view and what is not, in one or two sentences. */
  words: string;
  children: ReactNode;
}

interface FaultState {
  failed: boolean;
  of: string | undefined;
}

/** Keeps a fault in one view from taking the page with it. What lies in the database is not touched by it. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  override state: FaultState = { failed: false, of: this.props.of };

  static getDerivedStateFromProps({ of }: FaultBoundaryProps, state: FaultState): FaultState | null {
    return of === state.of ? null : { failed: false, of };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const again = (
      <Button icon="refresh" onClick={() => this.setState({ failed: false })}>
        Try again
      </Button>
    );
    return (
      <div role="alert">
        <Notice look="caution" title="Something went wrong in this view" actions={again}>
          <p>{this.props.words}</p>
        </Notice>
      </div>
    );
  }
}
