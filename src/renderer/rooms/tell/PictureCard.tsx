import type { StorySummary } from '@shared/contract/stories';
import type { Fragment } from '@shared/domain/fragment';
import type { Attachment } from '@shared/domain/story';
import { type FragmentId, toId } from '@shared/ids';
import { StickyNote, Trash2 } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { usePictureAddress } from '../../picture/usePictureAddress';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { SavedField } from '../../ui/SavedField';
import styles from './StoryPictures.module.css';
import { useTellPlace } from './tellPlace';

type PictureCardProps = {
  readonly story: StorySummary;
  readonly picture: Attachment;
  /** The card made of this picture. */
  readonly fragment: Fragment | null;
  readonly onShow: (id: FragmentId) => void;
};

/** One picture, what is to be seen on it, and making a card of it. */
export const PictureCard = ({ story, picture, fragment, onShow }: PictureCardProps) => {
  const t = useT();
  const address = usePictureAddress(picture.id);
  const describe = useCommand('stories.describePicture');
  const remove = useRemoval('stories.removePicture');
  const mark = useCommand('fragments.mark');
  const missing = picture.description.trim() === '';
  const makeCard = async () => {
    const id = toId<'fragment'>(crypto.randomUUID());
    const { kind } = useTellPlace.getState();
    const made = await mark.save({ id, storyId: story.id, words: '', kind, attachmentId: picture.id });
    if (made) onShow(id);
  };
  const toBin = () => remove({ id: picture.id }, t('tell.picture.removed'));
  return (
    <figure className={styles['figure']}>
      <div className={styles['frame']}>
        {address !== null && (
          <img
            src={address}
            width={picture.width}
            height={picture.height}
            alt={picture.description || t('tell.picture.noDescription')}
          />
        )}
      </div>
      <figcaption className={styles['caption']}>
        <SavedField
          draftId={`picture:${picture.id}.description`}
          value={picture.description}
          onCommit={(description) => describe.save({ id: picture.id, description })}
          label={t('tell.picture.description')}
          help={t(missing ? 'tell.picture.descriptionMissing' : 'tell.picture.descriptionHelp')}
          multiline
        />
        <div className={styles['actions']}>
          {fragment === null ? (
            <Button size="s" icon={<StickyNote />} onPress={() => void makeCard()} busy={mark.pending}>
              {t('tell.picture.makeCard')}
            </Button>
          ) : (
            <Button size="s" kind="quiet" icon={<StickyNote />} onPress={() => onShow(fragment.id)}>
              {t('tell.picture.isCard')}
            </Button>
          )}
          <IconButton label={t('tell.picture.remove')} icon={<Trash2 />} onPress={() => void toBin()} />
        </div>
      </figcaption>
    </figure>
  );
};
