/** What a test, which runs inside VS Code, may ask of the browser that shows it: what a person does and sees. */
export interface Person {
  /** Presses a key or a chord, named as Playwright names them: `Tab`, `Control+ArrowRight`. */
  press(key: string): Promise<void>;
  /** Types characters one by one on the keyboard. */
  type(text: string): Promise<void>;
  /** Goes on composing with an input method: `spelling` is what it shows underlined at the cursor. */
  spell(spelling: string): Promise<void>;
  /** Ends the composition with `text`, as choosing a candidate does. */
  choose(text: string): Promise<void>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** The texts of what is visible and matches. */
  texts(selector: string): Promise<string[]>;
  /** How many elements match, with text or without. */
  count(selector: string): Promise<number>;
  /** A picture of the window; answers its path. */
  screenshot(name: string): Promise<string>;
}

/** How one test ended. */
export interface Outcome {
  readonly name: string;
  readonly milliseconds: number;
  /** undefined when it passed. */
  readonly error?: string;
}

/** All that the extension host can ask of the program that started it. */
export interface Host extends Person {
  report(outcome: Outcome): Promise<void>;
}

/** The environment variable that carries the address of the control channel into the extension host. */
export const channelVariable = 'SPEECH_DRAFT_TEST_HOST';

/** The environment variable that chooses tests: words parted by blanks, one of which the name has to hold. */
export const choiceVariable = 'SPEECH_DRAFT_TESTS';
