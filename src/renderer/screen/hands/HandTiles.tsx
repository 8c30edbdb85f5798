import type { ScreenPerson } from '@shared/contract/screenView';
import type { ParticipantId } from '@shared/ids';
import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../ui/language';
import { BigButton } from '../parts/BigButton';
import { Face } from './Face';
import styles from './HandTiles.module.css';

export type HandTilesProps = {
  readonly people: readonly ScreenPerson[];
  readonly chosen: ParticipantId | null;
  readonly onChoose: (hand: ParticipantId | null) => void;
  /** Beside the names: that it is nobody's hand, or somebody's without a name. Null: it has to be one of the names. */
  readonly without?: 'nobody' | 'nameless' | null | undefined;
  /** In a narrow strip fewer fit. */
  readonly perPage?: number;
};

/** So many names fit on the screen at once. */
const mostOnScreen = 41;
/** With so few people the tiles are larger. */
const few = 15;

/** A tile for everyone; more than fit are leafed through. */
export const HandTiles = ({
  people,
  chosen,
  onChoose,
  without = 'nobody',
  perPage = mostOnScreen,
}: HandTilesProps) => {
  const t = useT();
  const [leaf, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(people.length / perPage));
  // Others may have come in, of whom fewer may be named.
  const page = Math.min(leaf, pages - 1);
  const isFew = people.length <= few;
  const shown = people.slice(page * perPage, (page + 1) * perPage);
  if (people.length === 0 && without !== 'nameless')
    return <p className={styles['none']}>{t('screen.hands.none')}</p>;
  return (
    <div className={styles['holder']}>
      <ul className={clsx(styles['tiles'], isFew && styles['few'])}>
        {shown.map((person) => (
          <li key={person.id}>
            <Tile
              person={person}
              isChosen={person.id === chosen}
              large={isFew}
              onPress={() => onChoose(person.id)}
            />
          </li>
        ))}
        {without !== null && (
          <li className={styles['nobody']}>
            <Tile
              person={null}
              without={t(`screen.hands.${without}`)}
              isChosen={without === 'nobody' && chosen === null}
              large={isFew}
              onPress={() => onChoose(null)}
            />
          </li>
        )}
      </ul>
      {pages > 1 && (
        <div className={styles['leaf']}>
          <BigButton icon={<ChevronLeft />} disabled={page === 0} onPress={() => setPage(page - 1)}>
            {t('screen.hands.fewer')}
          </BigButton>
          <BigButton icon={<ChevronRight />} disabled={page === pages - 1} onPress={() => setPage(page + 1)}>
            {t('screen.hands.more')}
          </BigButton>
        </div>
      )}
    </div>
  );
};

type TileProps = {
  readonly person: ScreenPerson | null;
  readonly without?: string;
  readonly isChosen: boolean;
  readonly large: boolean;
  readonly onPress: () => void;
};

/** Touching it leaves the caret with who types in another strip. */
const Tile = ({ person, without, isChosen, large, onPress }: TileProps) => (
  <button
    type="button"
    className={styles['tile']}
    aria-pressed={isChosen}
    title={person?.pseudonym}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    <Face person={person} without={without} large={large} />
  </button>
);
