/** The few Chromium APIs the polyfill does not know. Undefined where the browser has no such thing (Firefox). */
interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

interface DeclarativeContent {
  readonly onPageChanged: {
    removeRules(ids: undefined, done: () => void): void;
    addRules(rules: readonly object[]): void;
  };
  readonly PageStateMatcher: new (options: object) => object;
  readonly SetIcon: new (options: { imageData: ImageData | Record<number, ImageData> }) => object;
}

interface Windows {
  /** Absent before Chromium 86. */
  readonly onBoundsChanged?: {
    addListener(
      listener: (moved: { id?: number; left: number; top: number; width: number; height: number }) => void,
    ): void;
  };
}

interface ChromeOnly {
  readonly sidePanel?: SidePanel;
  readonly declarativeContent?: DeclarativeContent;
  readonly windows?: Windows;
}

export const chromeOnly: ChromeOnly = (globalThis as { chrome?: ChromeOnly }).chrome ?? {};
