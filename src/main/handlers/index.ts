import type { Texts } from '../texts/createTexts';
import { fragmentCommands, fragmentQueries } from './fragments';
import type { ActionHandlers, AppQueryHandlers, CommandHandlers, QueryHandlers } from './handler';
import { createHistoryActions, type HistoryTools, historyQueries } from './history';
import { insightCommands, insightQueries } from './insights';
import { participantCommands, participantQueries } from './participants';
import type { Present } from './present';
import { searchQueries } from './search';
import { sessionCommands, sessionQueries } from './sessions';
import { createShareActions, createShareQueries, type ShareTools } from './share';
import { createShelfActions, createShelfQueries, type ShelfTools } from './shelf';
import { sortCommands, sortQueries } from './sort';
import { storyCommands, storyQueries } from './stories';
import { storylineCommands } from './storyline';
import { textHandlers } from './texts';
import { workshopCommands, workshopQueries } from './workshop';

export type HandlerTools = {
  readonly shelf: ShelfTools;
  readonly share: ShareTools;
  readonly history: HistoryTools;
  readonly present: Present;
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
export const createHandlers = ({ shelf, share, history, present, texts }: HandlerTools): Handlers => ({
  appQueries: { ...createShelfQueries(shelf), ...present.queries },
  queries: {
    ...workshopQueries,
    ...participantQueries,
    ...sessionQueries,
    ...storyQueries,
    ...fragmentQueries,
    ...sortQueries,
    ...insightQueries,
    ...createShareQueries(share),
    ...searchQueries,
    ...historyQueries,
  },
  commands: {
    ...workshopCommands,
    ...participantCommands,
    ...sessionCommands,
    ...storyCommands,
    ...fragmentCommands,
    ...sortCommands,
    ...insightCommands,
    ...storylineCommands,
  },
  actions: {
    ...createShelfActions(shelf),
    ...createShareActions(share),
    ...present.actions,
    ...textHandlers(texts),
    ...createHistoryActions(history),
  },
});
