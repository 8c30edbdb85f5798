import type { Change } from '../db/changes';
import type { Room } from '../room/room';
import type { Texts } from '../texts/createTexts';
import { breakoutCommands, breakoutQueries } from './breakout';
import { choiceCommands, choiceQueries } from './choices';
import { commitmentCommands, commitmentQueries } from './commitments';
import { fragmentCommands, fragmentQueries } from './fragments';
import type { ActionHandlers, AppQueryHandlers, CommandHandlers, QueryHandlers } from './handler';
import { createHistoryActions, createHistoryQueries, type HistoryTools } from './history';
import { insightCommands, insightQueries } from './insights';
import { createMeetingActions, createMeetingQueries, type MeetingTools } from './meeting';
import { participantCommands, participantQueries } from './participants';
import { recordingCommands, recordingQueries } from './recordings';
import { createRoomActions, createRoomQueries } from './room';
import { createScreenActions, createScreenQueries } from './screen';
import { createScreenCommands } from './screenCommands';
import { searchQueries } from './search';
import { sessionCommands, sessionQueries } from './sessions';
import { createShareActions, createShareQueries, type ShareTools } from './share';
import { createShelfActions, createShelfQueries, type ShelfTools } from './shelf';
import { slipCardCommands, slipCardQueries } from './slipCards';
import { slipCommands, slipQueries } from './slips';
import { sortCommands, sortQueries } from './sort';
import { storyCommands, storyQueries } from './stories';
import { storylineCommands } from './storyline';
import { createTemplateActions, createTemplateQueries, type TemplateTools } from './templates';
import { textHandlers } from './texts';
import { workshopCommands, workshopQueries } from './workshop';

export type HandlerTools = {
  readonly shelf: ShelfTools;
  readonly share: ShareTools;
  readonly history: HistoryTools;
  readonly meeting: Omit<MeetingTools, 'onEnd'>;
  readonly room: Room;
  readonly templates: TemplateTools;
  readonly changedBy: (changes: readonly Change[]) => void;
  readonly newId: () => string;
  /** The live texts of the open werkplaats. */
  readonly texts: () => Texts | undefined;
};

/** What the app does: one handler for every operation of the contract. A missing one does not compile. */
export type Handlers = {
  readonly appQueries: AppQueryHandlers;
  readonly queries: QueryHandlers;
  readonly commands: CommandHandlers;
  readonly actions: ActionHandlers;
};

/** All handlers, with what they need from outside. */
export const createHandlers = (tools: HandlerTools): Handlers => ({
  appQueries: {
    ...createShelfQueries(tools.shelf),
    ...createRoomQueries(tools.room),
    ...createTemplateQueries(tools.templates),
    ...createScreenQueries(tools.room),
  },
  queries: {
    ...workshopQueries,
    ...participantQueries,
    ...sessionQueries,
    ...commitmentQueries,
    ...createMeetingQueries(tools.meeting),
    ...slipQueries,
    ...slipCardQueries,
    ...breakoutQueries,
    ...choiceQueries,
    ...storyQueries,
    ...recordingQueries,
    ...fragmentQueries,
    ...sortQueries,
    ...insightQueries,
    ...createShareQueries(tools.share),
    ...searchQueries,
    ...createHistoryQueries(tools.history),
  },
  commands: {
    ...workshopCommands,
    ...participantCommands,
    ...sessionCommands,
    ...commitmentCommands,
    ...slipCommands,
    ...slipCardCommands,
    ...breakoutCommands,
    ...choiceCommands,
    ...createScreenCommands(tools.room),
    ...storyCommands,
    ...recordingCommands,
    ...fragmentCommands,
    ...sortCommands,
    ...insightCommands,
    ...storylineCommands,
  },
  actions: {
    ...createShelfActions(tools.shelf),
    ...createShareActions(tools.share),
    ...createMeetingActions({ ...tools.meeting, onEnd: tools.room.drafts.clear }),
    ...createRoomActions(tools.room),
    ...createScreenActions(tools),
    ...textHandlers(tools.texts),
    ...createHistoryActions(tools.history),
    ...createTemplateActions(tools.templates),
  },
});
