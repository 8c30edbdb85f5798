import { type SharedAudience, sharedAudiences } from '@shared/audience';
import { type Format, formats } from '@shared/contract/share';
import { ChevronDown } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { askToOpen } from '../../toRoom/askRoom';
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
  const open = useCommand('room.open');
  const { data: room } = useQuery('room.state', {});
  const saving = useSaveFile(audience);
  const slides = { type: 'slides', index: 0 } as const;
  const present = (): void => {
    // The room screen is open for another company: then who is there is asked first, with what appears and disappears.
    const isOther = room !== undefined && room.place.type !== 'closed' && room.audience !== audience;
    if (isOther) askToOpen(slides);
    else void open.run({ audience, displayId: null, activity: slides });
  };
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
      <Button busy={open.pending} onPress={present}>
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
