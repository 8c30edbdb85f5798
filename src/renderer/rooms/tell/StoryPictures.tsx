import type { StorySummary } from '@shared/contract/stories';
import type { Fragment } from '@shared/domain/fragment';
import type { FragmentId } from '@shared/ids';
import { clsx } from 'clsx';
import { PictureCard } from './PictureCard';
import styles from './StoryPictures.module.css';

type StoryPicturesProps = {
  readonly story: StorySummary;
  readonly fragments: readonly Fragment[];
  readonly onShow: (id: FragmentId) => void;
  /** The story is its pictures: they are large. */
  readonly isAlone: boolean;
};

/** The drawings and photos of a story. */
export const StoryPictures = ({ story, fragments, onShow, isAlone }: StoryPicturesProps) => {
  if (story.attachments.length === 0) return null;
  return (
    <div className={clsx(styles['pictures'], isAlone && styles['alone'])}>
      {story.attachments.map((picture) => (
        <PictureCard
          key={picture.id}
          story={story}
          picture={picture}
          fragment={fragments.find(({ attachmentId }) => attachmentId === picture.id) ?? null}
          onShow={onShow}
        />
      ))}
    </div>
  );
};
