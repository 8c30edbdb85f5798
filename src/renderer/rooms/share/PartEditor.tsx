import type { StorylineView } from '@shared/contract/share';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { SavedField } from '../../ui/SavedField';
import styles from './ShareRoom.module.css';

/** Notes, title and own text of one part. What is left empty is as the app builds it. */
export const PartEditor = ({ item }: { readonly item: StorylineView['items'][number] }) => {
  const t = useT();
  const update = useCommand('storyline.update');
  const { key } = item;
  const ownTitle = item.title === item.builtTitle ? '' : item.title;
  const changed = ownTitle !== '' || item.text !== '';
  return (
    <Panel title={item.title || item.builtTitle}>
      <div className={styles['fields']}>
        <SavedField
          draftId={`storyline:${key}.notes`}
          label={t('share.notes')}
          help={t('share.notesHint')}
          value={item.notes}
          multiline
          onCommit={(notes) => update.save({ key, notes })}
        />
        <SavedField
          draftId={`storyline:${key}.title`}
          label={t('share.partTitle')}
          placeholder={item.builtTitle}
          value={ownTitle}
          onCommit={(title) => update.save({ key, title })}
        />
        <SavedField
          draftId={`storyline:${key}.text`}
          label={t('share.partText')}
          help={t(key.startsWith('insight:') ? 'share.insightTextHint' : 'share.partTextHint')}
          value={item.text}
          multiline
          onCommit={(text) => update.save({ key, text })}
        />
        {changed && (
          <Button
            size="s"
            className={styles['asBuilt'] ?? ''}
            onPress={() => void update.run({ key, title: '', text: '' })}
          >
            {t('share.asBuilt')}
          </Button>
        )}
      </div>
    </Panel>
  );
};
