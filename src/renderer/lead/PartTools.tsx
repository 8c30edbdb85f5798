import type { MeetingView } from '@shared/contract/meeting';
import type { AgendaBlock, Method } from '@shared/domain/session';
import { useQuery } from '../api/useQuery';
import { GroupsEditor } from '../groups/GroupsEditor';
import { RolesEditor } from '../groups/RolesEditor';
import { useT } from '../ui/language';
import { ChoicesTool } from './ChoicesTool';
import { FromGroups } from './FromGroups';
import { GroupNotes } from './GroupNotes';
import { MadeToday } from './MadeToday';
import { OpeningPart } from './OpeningPart';
import { SlipsTool } from './SlipsTool';
import { Tool } from './Tool';
import styles from './Tool.module.css';

/** What is needed with the part at hand; the rest is folded away. */
export const PartTools = ({ meeting }: { meeting: MeetingView }) => {
  const { block } = meeting;
  return (
    <div className={styles['stack']}>
      {block && <OfMethod meeting={meeting} block={block} />}
      <Everywhere meeting={meeting} block={block} />
    </div>
  );
};

type PartProps = { readonly meeting: MeetingView; readonly block: AgendaBlock };

const OfMethod = ({ meeting, block }: PartProps) => {
  const t = useT();
  switch (block.method) {
    case 'breakout':
    case 'pairTelling': {
      const pairs = block.method === 'pairTelling';
      return (
        <Tool title={t(pairs ? 'prepare.groups.pairsTitle' : 'prepare.groups.title')} openWhen>
          <GroupsEditor blockId={block.id} pairs={pairs} />
          <GroupNotes meeting={meeting} blockId={block.id} />
        </Tool>
      );
    }
    case 'plenary':
      return <FromGroups meeting={meeting} block={block} />;
    case 'panel':
    case 'mirror':
      return (
        <Tool title={t('prepare.groups.rolesTitle')} openWhen>
          <RolesEditor blockId={block.id} />
        </Tool>
      );
    case 'promises':
      return (
        <Tool title={t('lead.opening')} openWhen>
          <OpeningPart meeting={meeting} />
        </Tool>
      );
    default:
      return null;
  }
};

/** Also before, between and after the parts, and without any: what the room can do can always be led. */
const Everywhere = ({
  meeting,
  block,
}: Pick<PartProps, 'meeting'> & { readonly block: AgendaBlock | null }) => {
  const t = useT();
  const { sessionId } = meeting;
  const { data: slips } = useQuery('slips.list', { sessionId });
  const { data: choices } = useQuery('choices.list', { sessionId });
  const [id, method] = [block?.id ?? null, block?.method ?? null];
  const hasSlips = slips?.some(({ blockId, groupId }) => blockId === id && groupId === null) ?? false;
  const hasChoice = choices?.some(({ blockId }) => blockId === id) ?? false;
  return (
    <>
      <Tool title={t('lead.slips.title')} openWhen={hasSlips || usesSlips(method)}>
        <SlipsTool meeting={meeting} block={block} />
      </Tool>
      <Tool title={t('lead.choices.title')} openWhen={hasChoice}>
        <ChoicesTool meeting={meeting} />
      </Tool>
      {block && (
        <Tool title={t('lead.commitments.title')} openWhen={method === 'agreements' || method === 'promises'}>
          <MadeToday sessionId={sessionId} />
        </Tool>
      )}
    </>
  );
};

const usesSlips = (method: Method | null): boolean =>
  method === 'plenary' || method === 'sortAloneTogether' || method === 'plusMinus';
