import type { Session } from 'electron';
import { pageOrigin } from './page';

/** What a page asks for, as Electron tells it. */
export type MediaRequest = {
  readonly permission: string;
  readonly mediaTypes: readonly string[];
  readonly isMainFrame: boolean;
  readonly address: string;
};

/** The one permission there is: sound from the microphone, for a page of the app itself. No camera, no screen, no frame. */
export const isMicrophoneOnly = (request: MediaRequest, origin: string): boolean =>
  request.permission === 'media' &&
  request.mediaTypes.length > 0 &&
  request.mediaTypes.every((type) => type === 'audio') &&
  request.isMainFrame &&
  request.address.startsWith(`${origin}/`);

/**
 * Lets the pages of a session that is kept offline use the microphone, when they ask for it. Looking what is plugged in, by
 * name, stays refused: that goes by the check handler.
 */
export const allowMicrophone = (session: Session, devServer: string | undefined): void => {
  const origin = pageOrigin(devServer);
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const { isMainFrame, requestingUrl: address } = details;
    decide(isMicrophoneOnly({ permission, mediaTypes, isMainFrame, address }, origin));
  });
};
