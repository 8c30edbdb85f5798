import { create } from 'zustand';

/** A short message. `error` stays until it is closed; `info` goes by itself. */
export type Toast = {
  readonly id: number;
  /** Rises each time that it is said, also when it is said again while it stands there. */
  readonly said: number;
  readonly kind: 'info' | 'error';
  readonly text: string;
  readonly action: ToastAction | null;
  /** What else is possible. */
  readonly other: ToastAction | null;
};

export type ToastAction = { readonly label: string; readonly run: () => void };

type ToastStore = {
  readonly toasts: readonly Toast[];
  readonly next: number;
};

export const useToasts = create<ToastStore>(() => ({ toasts: [], next: 1 }));

type NewToast = Pick<Toast, 'kind' | 'text'> & Partial<Pick<Toast, 'action' | 'other'>>;

/** Shows a message. What stands there already is not shown twice. Gives the id, for `closeToast`. */
export const showToast = ({ kind, text, action = null, other = null }: NewToast): number => {
  const { toasts, next } = useToasts.getState();
  const same = toasts.find((toast) => toast.kind === kind && toast.text === text);
  const shown = same
    ? toasts.map((toast) => (toast === same ? { ...same, said: next } : toast))
    : [...toasts.slice(-4), { id: next, said: next, kind, text, action, other }];
  useToasts.setState({ toasts: shown, next: next + 1 });
  return same?.id ?? next;
};

export const closeToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
