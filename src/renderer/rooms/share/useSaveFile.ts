import type { SharedAudience } from '@shared/audience';
import type { Format } from '@shared/contract/share';
import { useEffect, useState } from 'react';
import { onEvent } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';

/** A file that is being made. `fraction` is null until main says how far it is. */
export type Saving = {
  readonly job: string;
  readonly format: Format;
  readonly step: string;
  readonly fraction: number | null;
};

/** Saves for one audience, with progress and a stop. Says where it went, or nothing when the person changed their mind. */
export const useSaveFile = (audience: SharedAudience) => {
  const t = useT();
  const [current, setCurrent] = useState<Saving | null>(null);
  const start = useCommand('export.save');
  const cancel = useCommand('export.cancel');
  const show = useCommand('export.showInFolder');
  useEffect(
    () =>
      onEvent((event) => {
        if (event.type !== 'progress') return;
        setCurrent((saving) =>
          saving?.job === event.job ? { ...saving, step: event.step, fraction: event.fraction } : saving,
        );
      }),
    [],
  );
  const save = async (format: Format) => {
    const job = crypto.randomUUID();
    setCurrent({ job, format, step: '', fraction: null });
    const done = await start.run({ format, audience, job });
    setCurrent(null);
    if (!done.ok || done.value.type === 'cancelled') return;
    const { fileName, recordId } = done.value;
    showToast({
      kind: 'info',
      text: t('share.savedAs', { file: fileName }),
      action: { label: t('share.showInFolder'), run: () => void show.run({ recordId }) },
    });
  };
  const stop = () => {
    if (current) void cancel.run({ job: current.job });
  };
  return { current, save, stop };
};
