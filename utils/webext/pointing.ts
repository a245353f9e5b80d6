/** The line between a panel and the script that lets the user point at a figure of a page. */
import type { ReadingPlan } from '../model/reading-plan.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import { browser } from './browser.ts';

/** What the overlay in the page says. */
export interface PointingWords {
  readonly hint: string;
}

export type PointingCommand =
  /** `show` is false where rules are only to be tried. */
  | { readonly say: 'begin'; readonly plan: ReadingPlan; readonly words: PointingWords; readonly show: boolean }
  | { readonly say: 'move'; readonly by: 1 | -1 }
  | { readonly say: 'pick' }
  /** The pointer is in another frame now. */
  | { readonly say: 'leave' }
  | { readonly say: 'end' }
  /** `text` is the figure pointed at; `turn` comes back with the answer. */
  | { readonly say: 'try'; readonly rule: TaughtRule; readonly text: string; readonly turn: number };

/** A frame of the page in which the script runs, as the browser tells of it. */
export interface PointingFrame {
  readonly frameId: number;
  readonly url: URL;
  send(command: PointingCommand): void;
}

export interface PointingListener {
  onFrame(frame: PointingFrame): void;
  /** The message is the page's: whatever it claims to be must be looked at first. */
  onMessage(frame: PointingFrame, message: unknown): void;
  onGone(frame: PointingFrame): void;
}

const line = 'pointing';
const file = '/pointing.js';

/**
 * Starts the script in every frame of the tab Tillside may read and listens to what it says. Only the script in that
 * very tab is heard. Rejects where the page may not be read. Returns what ends it, in the page too.
 */
export async function startPointing(tabId: number, listener: PointingListener): Promise<() => void> {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
    const { sender } = port;
    if (port.name !== line || sender?.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    if (!sender.url || !/^https?:/.test(sender.url)) return;
    const frame: PointingFrame = {
      frameId: sender.frameId ?? 0,
      url: new URL(sender.url),
      send: (command) => port.postMessage(command),
    };
    ports.add(port);
    port.onMessage.addListener((message: unknown) => listener.onMessage(frame, message));
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      listener.onGone(frame);
    });
    listener.onFrame(frame);
  };
  const stop = () => {
    browser.runtime.onConnect.removeListener(connected);
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  browser.runtime.onConnect.addListener(connected);
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

/** The page's end of the line. */
export interface PointingLine {
  send(message: object): void;
  onCommand(listener: (command: PointingCommand) => void): void;
  /** The panel was closed, or nobody was waiting. */
  onEnd(listener: () => void): void;
  close(): void;
}

/** Calls the panel that started the script. */
export function callPanel(): PointingLine {
  const port = browser.runtime.connect({ name: line });
  return {
    send: (message) => port.postMessage(message),
    onCommand: (listener) => port.onMessage.addListener((command: unknown) => listener(command as PointingCommand)),
    onEnd: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}
