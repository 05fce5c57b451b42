import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const HANDLERS = new Map(
  SIGNALS.map((signal) => [signal, () => process.exit(128 + constants.signals[signal])]),
);

/** A signal ends the process with its usual status, and what is removed at the end is removed. */
export function endOnSignals(): void {
  for (const [signal, handler] of HANDLERS) process.on(signal, handler);
}

/**
 * Does work that may keep the thread busy; what it throws is thrown. A handler
 * runs only while the thread is free, so meanwhile a signal ends the process itself.
 */
export function interruptible<T>(work: () => T): T {
  const listening = SIGNALS.some((signal) => process.listenerCount(signal) > 0);
  for (const [signal, handler] of HANDLERS) process.removeListener(signal, handler);
  try {
    return work();
  } finally {
    if (listening) endOnSignals();
  }
}
