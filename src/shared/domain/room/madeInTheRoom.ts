import type { SharedAudience, Viewer } from '../../audience';
import type { Participant } from '../participant';
import type { WorkshopData } from '../workshopData';
import { wasThere } from './company';

/**
 * What was made during meetings. It is for the room only, and only for the company it was made in: no file carries it. A
 * covered slip has a place and nothing else; outside the room's own list of people nobody is in a group or a role.
 */
export const madeInTheRoom = (
  data: WorkshopData,
  { audience, outlet }: Viewer,
): Pick<WorkshopData, 'commitments' | 'groups' | 'roles' | 'slips' | 'choices'> => {
  if (audience === 'facilitator' || outlet !== 'screen')
    return { commitments: [], groups: [], roles: [], slips: [], choices: [] };
  const named = new Set(
    data.participants.filter((person) => isNamedInRoom(person, audience)).map(({ id }) => id),
  );
  return {
    commitments: data.commitments.filter(({ madeWith }) => wasThere(madeWith, audience)),
    groups: data.groups.map((group) => ({ ...group, members: group.members.filter((id) => named.has(id)) })),
    roles: data.roles.filter(({ participantId }) => named.has(participantId)),
    slips: data.slips
      .filter(({ madeWith }) => wasThere(madeWith, audience))
      .map((slip) => {
        const isNamed = data.participants.some(({ id, showName }) => id === slip.authorId && showName);
        return slip.turned
          ? { ...slip, authorId: isNamed ? slip.authorId : null }
          : { ...slip, authorId: null, sign: null, text: '' };
      }),
    choices: data.choices.filter(({ madeWith }) => wasThere(madeWith, audience)),
  };
};

/** In the circle everybody knows everybody; with others there, only who wants that is shown by pseudonym. */
export const isNamedInRoom = (
  { showName }: Pick<Participant, 'showName'>,
  audience: SharedAudience,
): boolean => audience === 'circle' || showName;
