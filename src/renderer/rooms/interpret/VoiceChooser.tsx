import type { InsightView } from '@shared/contract/insights';
import type { Card } from '@shared/contract/sort';
import type { VoiceSide } from '@shared/domain/insight';
import { useState } from 'react';
import { Loaded } from '../../api/Loaded';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Dialog } from '../../ui/Dialog';
import { List, ListRow } from '../../ui/List';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './InterpretRoom.module.css';
import { OwnWords } from './OwnWords';

export type VoiceChooserProps = {
  readonly insight: InsightView;
  readonly side: VoiceSide;
  readonly onClose: () => void;
};

// More than this at once is no choice any more; the field above narrows it down.
const shownAtOnce = 60;

/** Chooses a fragment as a voice, or takes down what somebody says now. Stays open, so that more can be added. */
export const VoiceChooser = ({ insight, side, onClose }: VoiceChooserProps) => {
  const t = useT();
  const [find, setFind] = useState('');
  const sorted = useQuery('sort.get', {});
  const add = useCommand('voices.add');
  const taken = new Set(insight.voices.map((voice) => voice.fragmentId));
  const choose = (card: Card) =>
    void add.run({ insightId: insight.id, side, fragmentId: card.id, tellerId: card.tellerId, text: '' });
  return (
    <Dialog
      title={t(side === 'support' ? 'interpret.addSupport' : 'interpret.addCounter')}
      open
      onClose={onClose}
      size="l"
    >
      <TextField label={t('interpret.findVoice')} type="search" value={find} onChange={setFind} autoFocus />
      <Loaded answer={sorted}>
        {({ piles, loose }) => {
          const found = matching([...piles.flatMap((pile) => pile.cards), ...loose], find);
          return (
            <div className={styles['choices']}>
              {found.length === 0 && <p className={styles['hint']}>{t('interpret.noFragmentFound')}</p>}
              <List label={t('interpret.chooseVoice')}>
                {found.slice(0, shownAtOnce).map((card) => (
                  <ListRow
                    key={card.id}
                    selected={taken.has(card.id)}
                    onPress={() => (taken.has(card.id) ? undefined : choose(card))}
                  >
                    <span className={styles['words']} dir="auto">
                      {card.quote || t('interpret.drawing', { story: card.storyTitle })}
                    </span>
                    <span className={styles['rowKind']}>
                      {card.pseudonym || t('common.unknownTeller')}
                      {taken.has(card.id) && ` · ${t('interpret.alreadyVoice')}`}
                    </span>
                  </ListRow>
                ))}
              </List>
            </div>
          );
        }}
      </Loaded>
      <OwnWords insightId={insight.id} side={side} />
    </Dialog>
  );
};

const matching = (cards: readonly Card[], find: string): readonly Card[] => {
  const words = find.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    const text = `${card.quote} ${card.pseudonym} ${card.storyTitle}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
};
