import type { SharedAudience } from '@shared/audience';
import type { ScreenPerson } from '@shared/contract/screenView';
import { isNamedInRoom } from '@shared/domain/room/madeInTheRoom';
import type { WorkshopData } from '@shared/domain/workshopData';
import type { ParticipantId } from '@shared/ids';

/** Who may be shown by pseudonym in this company, in order of joining. */
export const peopleFor = (data: WorkshopData, audience: SharedAudience): readonly ScreenPerson[] =>
  data.participants
    .filter((participant) => isNamedInRoom(participant, audience))
    .map(({ id, pseudonym, picture }) => ({ id, pseudonym, picture }));

/** Those of `people` with these ids, in the order of the ids. */
export const peopleWith = (
  people: readonly ScreenPerson[],
  ids: readonly ParticipantId[],
): readonly ScreenPerson[] =>
  ids.flatMap((id) => {
    const person = people.find((known) => known.id === id);
    return person ? [person] : [];
  });
