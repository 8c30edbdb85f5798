import { type SharedAudience, sharedAudiences } from '@shared/audience';
import { type Format, formats } from '@shared/contract/share';
import { ChevronDown } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { Menu } from '../../ui/Menu';
import { Select } from '../../ui/Select';
import { SavingDialog } from './SavingDialog';
import type { View } from './ShareRoom';
import { useSaveFile } from './useSaveFile';

export type ShareActionsProps = {
  readonly view: View;
  readonly audience: SharedAudience;
  readonly onAudience: (audience: SharedAudience) => void;
};

/** For whom, present, and save: the file that fits what is on the stage is one press away, the others are in the menu. */
export const ShareActions = ({ view, audience, onAudience }: ShareActionsProps) => {
  const t = useT();
  const present = useCommand('room.open');
  const saving = useSaveFile(audience);
  const first: Format = view === 'presentation' ? 'pptx' : 'docx';
  return (
    <>
      <Select
        label={t('share.forWhom')}
        hideLabel
        value={audience}
        onChange={onAudience}
        choices={sharedAudiences.map((id) => ({ id, label: t(`share.audiences.${id}`) }))}
      />
      <Button
        busy={present.pending}
        onPress={() =>
          void present.run({ audience, displayId: null, activity: { type: 'slides', index: 0 } })
        }
      >
        {t('share.present')}
      </Button>
      <Menu
        label={t('share.save')}
        trigger={
          <Button icon={<ChevronDown />} disabled={saving.current !== null}>
            {t('share.save')}
          </Button>
        }
        actions={formats.map((format) => ({
          id: format,
          label: t(`share.saveAs.${format}`),
          onAction: () => void saving.save(format),
        }))}
      />
      <Button kind="primary" busy={saving.current !== null} onPress={() => void saving.save(first)}>
        {t(`share.saveAs.${first}`)}
      </Button>
      {saving.current && <SavingDialog saving={saving.current} onStop={saving.stop} />}
    </>
  );
};
