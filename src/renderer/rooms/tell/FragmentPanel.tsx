import type { StorySummary } from '@shared/contract/stories';
import type { Fragment } from '@shared/domain/fragment';
import type { FragmentId } from '@shared/ids';
import { useState } from 'react';
import { Loaded } from '../../api/Loaded';
import type { Answer } from '../../api/useQuery';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { FragmentCard } from './FragmentCard';
import styles from './FragmentPanel.module.css';
import type { FragmentColours } from './fragmentColours';
import type { FragmentInFront } from './useFragmentInFront';

type FragmentPanelProps = {
  readonly answer: Answer<readonly Fragment[]>;
  readonly story: StorySummary;
  readonly colours: FragmentColours;
  readonly front: FragmentInFront;
};

/** The fragments of this story as cards. */
export const FragmentPanel = ({ answer, story, colours, front }: FragmentPanelProps) => {
  const t = useT();
  const [editing, setEditing] = useState<FragmentId | null>(null);
  return (
    <Panel title={t('tell.fragments')}>
      <Loaded answer={answer}>
        {(fragments) =>
          fragments.length === 0 ? (
            <EmptyState>{t('tell.noFragments')}</EmptyState>
          ) : (
            <ul className={styles['cards']}>
              {fragments.map((fragment) => (
                <FragmentCard
                  key={fragment.id}
                  fragment={fragment}
                  picture={story.attachments.find(({ id }) => id === fragment.attachmentId) ?? null}
                  colour={colours.get(fragment.id) ?? 'sand'}
                  isInFront={front.id === fragment.id}
                  isEditing={editing === fragment.id}
                  onShow={() => front.show(fragment.id)}
                  onEdit={(open) => setEditing(open ? fragment.id : null)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
};
