import type { ParticipantId } from '@shared/ids';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../ui/language';
import { BigButton } from '../parts/BigButton';
import { useUndo } from '../useUndo';
import { useViewed } from '../viewContext';
import { Pill } from './HandPills';
import { HandTiles } from './HandTiles';
import { useHands } from './handsContext';
import styles from './StripHands.module.css';

/** So many names fit in one strip. */
const perStrip = 12;

/** One row along the lower edge: for each strip whose hand it is, and taking back that hand's last step. */
export const StripHands = () => {
  const { hands } = useViewed().view;
  return (
    <ul
      className={styles['strips']}
      style={{ gridTemplateColumns: `repeat(${hands.length}, minmax(0, 1fr))` }}
    >
      {hands.map((hand, strip) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a strip is its place
        <Strip key={strip} strip={strip} hand={hand} />
      ))}
    </ul>
  );
};

type StripProps = { readonly strip: number; readonly hand: ParticipantId | null };

/** The names open within the strip: who stands beside it goes on with the cards meanwhile. */
const Strip = ({ strip, hand }: StripProps) => {
  const t = useT();
  const { people } = useViewed().view;
  const { inStrips, choose } = useHands();
  const [isOpen, setOpen] = useState(false);
  const { label, undo } = useUndo({ hand, strip });
  const person = inStrips[strip] ?? null;
  const back = (): void => void undo();
  return (
    <li className={styles['strip']}>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div
          role="group"
          aria-label={t('screen.hands.title')}
          className={styles['names']}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          <HandTiles
            people={people}
            chosen={hand}
            perPage={perStrip}
            onChoose={(chosen) => {
              setOpen(false);
              choose(strip, chosen);
            }}
          />
        </div>
      )}
      <Pill
        person={person}
        ringed
        label={t('screen.hands.inStrip', {
          number: strip + 1,
          name: person?.pseudonym ?? t('screen.hands.nobody'),
        })}
        onPress={() => setOpen(!isOpen)}
      />
      <BigButton className={styles['back']} kind="quiet" icon={<Undo2 />} below={label ?? ''} onPress={back}>
        {t('screen.back')}
      </BigButton>
    </li>
  );
};
