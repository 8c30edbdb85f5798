import type { Participant } from '@shared/domain/participant';
import { isNamedInRoom } from '@shared/domain/room/madeInTheRoom';
import type { ParticipantId } from '@shared/ids';
import { Check } from 'lucide-react';
import { goTo } from '../api/navigation';
import { useQuery } from '../api/useQuery';
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

/**
 * People as buttons: press one, then the place where that person goes. Who has a place and is not shown by name to who is in the
 * room now stands there with that, and with the way to where it is decided.
 */
export const PlacedPeople = <K extends string>({
  people,
  places,
  here,
  nowhere,
  onPlace,
}: PlacedPeopleProps<K>) => {
  const t = useT();
  const isUnnamed = useUnnamed();
  const hereName = places.find(({ id }) => id === here)?.name ?? nowhere;
  return (
    <ul className={styles['people']}>
      {people.map(({ id, pseudonym, picture, showName }) => {
        const isLeftOut = here !== null && isUnnamed({ showName });
        return (
          <li key={id} className={styles['placed']}>
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
                ...(isLeftOut
                  ? [
                      {
                        id: 'permission',
                        label: t('prepare.groups.toPermission', { name: pseudonym }),
                        onAction: () => goTo('prepare', { kind: 'participant', id }),
                      },
                    ]
                  : []),
              ]}
            />
            {isLeftOut && <p className={styles['leftOut']}>{t('prepare.groups.leftOut')}</p>}
          </li>
        );
      })}
    </ul>
  );
};

/** Whether the room screen, open for who is there now, shows this person nowhere. */
const useUnnamed = (): ((person: Pick<Participant, 'showName'>) => boolean) => {
  const { data: state } = useQuery('room.state', {});
  const audience = state === undefined || state.place.type === 'closed' ? null : state.audience;
  return (person) => audience !== null && !isNamedInRoom(person, audience);
};
