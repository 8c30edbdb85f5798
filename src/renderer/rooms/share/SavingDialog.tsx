import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { ProgressBar } from '../../ui/ProgressBar';
import type { Saving } from './useSaveFile';

/** How far the file is, with a way to stop. Not there while the person still chooses a place. */
export const SavingDialog = ({
  saving,
  onStop,
}: {
  readonly saving: Saving;
  readonly onStop: () => void;
}) => {
  const t = useT();
  if (saving.fraction === null) return null;
  return (
    <Dialog
      title={t(`share.saving.${saving.format}`)}
      open
      urgent
      size="s"
      onClose={onStop}
      actions={<Button onPress={onStop}>{t('share.stopSaving')}</Button>}
    >
      <ProgressBar label={saving.step} fraction={saving.fraction} />
    </Dialog>
  );
};
