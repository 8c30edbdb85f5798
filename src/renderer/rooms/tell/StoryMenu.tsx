import type { StorySummary } from '@shared/contract/stories';
import { Ellipsis, Plus, Trash2 } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { Menu } from '../../ui/Menu';
import { startInTitle } from './tellPlace';

/** What else can be done with a story. */
export const StoryMenu = ({ story }: { story: StorySummary }) => {
  const t = useT();
  const add = useCommand('stories.add');
  const remove = useRemoval('stories.remove');
  const another = async () => {
    const { tellerId, sessionId, prompt } = story;
    const made = await add.run({ title: '', tellerId, sessionId, prompt, wordless: false });
    if (made.ok) startInTitle(made.value.id);
  };
  const toBin = () =>
    remove({ id: story.id }, t('tell.removed', { title: story.title || t('common.untitled') }));
  return (
    <Menu
      label={t('tell.storyMenu')}
      trigger={<IconButton label={t('tell.storyMenu')} icon={<Ellipsis />} />}
      actions={[
        { id: 'another', label: t('tell.another'), icon: <Plus />, onAction: () => void another() },
        {
          id: 'remove',
          label: t('tell.toBin'),
          icon: <Trash2 />,
          danger: true,
          onAction: () => void toBin(),
        },
      ]}
    />
  );
};
