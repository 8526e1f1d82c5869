/// <reference types="vite/client" />
import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { ExplainerArticle } from '../../../components/library/ExplainerArticle.tsx';
import { ExplainerIndex } from '../../../components/library/ExplainerIndex.tsx';
import { Unreadable } from '../../../components/library/Unreadable.tsx';
import type { Localized } from '../../../components/messages/messages-for.ts';
import { NoticeLine } from '../../../components/notice/NoticeLine.tsx';
import { OwnRules } from '../../../components/own-rules/OwnRules.tsx';
import type { ShownSet } from '../../../components/own-rules/own-set.ts';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import { sampleFacts, sampleFinding, sampleIndex, sampleList, sampleMistakes, sampleSets } from './samples.ts';

/** One thing to look at. */
export interface Scene {
  /** Whether it stands in a foreign page, in a shadow root, rather than in a page of ours. */
  isInPage: boolean;
  css(): Promise<string>;
  draw(messages: Localized): ComponentChild;
}

const nothing = () => {};

const NOTICES = ['incomplete', 'not-kept', 'set-aside', 'cannot-save', 'reading-from-bundle', 'rebuilt'] as const;

function card(overrides: (messages: Localized) => Partial<CardProps> = () => ({})): Scene {
  return {
    isInPage: true,
    css: async () => (await import('../../../components/card/card.css?inline')).default,
    draw: (messages) => (
      <Card
        finding={sampleFinding(messages.content)}
        facts={sampleFacts()}
        others={0}
        level="balanced"
        messages={messages}
        onNext={nothing}
        onRetry={nothing}
        onOpenExplainer={nothing}
        onClose={nothing}
        {...overrides(messages)}
      />
    ),
  };
}

function popup(overrides: Partial<PopupProps> = {}): Scene {
  return {
    isInPage: false,
    css: async () => (await import('../../../components/popup/popup.css?inline')).default,
    draw: (messages) => (
      <Popup
        state="ready"
        findings={sampleList(messages.content)}
        site="mp.weixin.qq.com"
        mode="on"
        edition="2026-11-22"
        notice={null}
        messages={messages}
        onJump={nothing}
        onCheck={nothing}
        onSiteMode={nothing}
        onDismissNotice={nothing}
        onOpenLibrary={nothing}
        onOpenScope={nothing}
        {...overrides}
      />
    ),
  };
}

function welcome(overrides: Partial<WelcomeProps> = {}): Scene {
  return {
    isInPage: false,
    css: async () => (await import('../../../components/welcome/welcome.css?inline')).default,
    draw: (messages) => (
      <Welcome scope="click" wasDeclined={false} messages={messages} onGrantAll={nothing} onRevokeAll={nothing} {...overrides} />
    ),
  };
}

function ownRules(sets: readonly ShownSet[]): Scene {
  return {
    isInPage: false,
    css: async () => (await import('../../../components/own-rules/own-rules.css?inline')).default,
    draw: (messages) => (
      <OwnRules
        sets={sets}
        messages={messages}
        libraryHref="#library"
        onSave={async () => sampleMistakes()}
        onSwitch={nothing}
        onExport={nothing}
        onDelete={nothing}
      />
    ),
  };
}

const libraryCss = async () => (await import('../../../components/library/library.css?inline')).default;

export const SCENES: Readonly<Record<string, Scene>> = {
  card: card(),
  'card-others': card((messages) => ({
    others: 2,
    finding: sampleFinding(messages.content, {
      cues: [
        {
          cue: 'hearsay',
          stance: 'asserted',
          where: 'text',
          start: 0,
          end: 2,
          strength: 0.3,
          quote: messages.content === 'zh' ? '专家说' : 'experts agree',
        },
        {
          cue: 'wording',
          stance: 'asserted',
          where: 'text',
          start: 20,
          end: 22,
          strength: 0.4,
          quote: messages.content === 'zh' ? '千万' : 'you must',
        },
        {
          cue: 'label',
          stance: 'debunked',
          where: 'heading',
          start: 4,
          end: 6,
          strength: 0.85,
          quote: messages.content === 'zh' ? '辟谣' : 'myth',
        },
      ],
    }),
  })),
  'card-loading': card(() => ({ facts: null })),
  'card-unavailable': card(() => ({ facts: 'unavailable', others: 1 })),
  popup: popup(),
  'popup-none': popup({ findings: [], mode: 'ask' }),
  'popup-checking': popup({ state: 'checking' }),
  'popup-idle': popup({ state: 'idle', mode: 'ask' }),
  'popup-off': popup({ state: 'off', mode: 'off' }),
  'popup-unreachable': popup({ state: 'unreachable', site: undefined, mode: 'ask' }),
  'popup-incomplete': popup({ state: 'incomplete', findings: [] }),
  ...Object.fromEntries(NOTICES.map((kind) => [`popup-notice-${kind}`, popup({ findings: [], notice: { kind, day: '2026-11-22' } })])),
  'article-notice': {
    isInPage: false,
    css: libraryCss,
    draw: (messages) => (
      <>
        <NoticeLine notice={{ kind: 'rebuilt', day: '2026-11-22' }} messages={messages} onDismiss={nothing} />
        <ExplainerArticle facts={sampleFacts()} lang={messages.content} messages={messages} indexHref="#index" onLanguage={nothing} />
      </>
    ),
  },
  'article-unreadable': {
    isInPage: false,
    css: libraryCss,
    draw: (messages) => <Unreadable messages={messages} onRetry={nothing} />,
  },
  article: {
    isInPage: false,
    css: libraryCss,
    draw: (messages) => (
      <ExplainerArticle facts={sampleFacts()} lang={messages.content} messages={messages} indexHref="#index" onLanguage={nothing} />
    ),
  },
  'article-other-language': {
    isInPage: false,
    css: libraryCss,
    draw: (messages) => (
      <ExplainerArticle
        facts={sampleFacts()}
        lang={messages.content === 'zh' ? 'en' : 'zh'}
        messages={messages}
        indexHref="#index"
        onLanguage={nothing}
      />
    ),
  },
  index: {
    isInPage: false,
    css: libraryCss,
    draw: (messages) => <ExplainerIndex entries={sampleIndex()} messages={messages} ownHref="#own" hrefOf={(id) => `#${id}`} />,
  },
  'own-rules': ownRules(sampleSets()),
  'own-rules-none': ownRules([]),
  welcome: welcome(),
  'welcome-all': welcome({ scope: 'all' }),
  'welcome-declined': welcome({ wasDeclined: true }),
};
