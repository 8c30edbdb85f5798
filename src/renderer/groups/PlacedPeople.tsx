import type { Participant } from '@shared/domain/participant';
import type { ParticipantId } from '@shared/ids';
import { Check } from 'lucide-react';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { Menu } from '../ui/Menu';
import styles from './Groups.module.css';

export type Place<K extends string> = { readonly id: K; readonly name: string };

type PlacedPeopleProps<K extends string> = {
  /** Who is here. */
  readonly people: readonly Participant[];
  /** Every place that somebody can have; `here` is this one, null for none. */
  readonly places: readonly Place<K>[];
  readonly here: K | null;
  /** What having no place is called ("In geen groepje"). */
  readonly nowhere: string;
  readonly onPlace: (person: ParticipantId, place: K | null) => void;
};

/** People as buttons: press one, then the place where that person goes. */
export const PlacedPeople = <K extends string>({
  people,
  places,
  here,
  nowhere,
  onPlace,
}: PlacedPeopleProps<K>) => {
  const t = useT();
  const hereName = places.find(({ id }) => id === here)?.name ?? nowhere;
  return (
    <ul className={styles['people']}>
      {people.map(({ id, pseudonym, picture }) => (
        <li key={id}>
          <Menu
            label={t('prepare.groups.moveWho', { name: pseudonym })}
            trigger={
              <Button
                size="s"
                icon={<Avatar name={pseudonym} picture={picture} size="s" />}
                label={`${pseudonym}: ${hereName}`}
                className={styles['person'] ?? ''}
              >
                {pseudonym}
              </Button>
            }
            actions={[
              ...places.map((place) => ({
                id: place.id,
                label: place.name,
                icon: place.id === here ? <Check /> : undefined,
                onAction: () => onPlace(id, place.id),
              })),
              {
                id: 'nowhere',
                label: nowhere,
                icon: here === null ? <Check /> : undefined,
                onAction: () => onPlace(id, null),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
};
