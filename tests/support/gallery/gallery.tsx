import { render } from 'preact';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { SCENES } from './scenes.tsx';

/** Shows one scene: `?scene=card&locale=zh-CN`. Styles are loaded as an entry would load them. */
const query = new URLSearchParams(location.search);
const messages = messagesFor(query.get('locale') ?? 'zh-CN');
const scene = SCENES[query.get('scene') ?? 'card'];
const stage = document.getElementById('stage');

if (scene && stage) {
  document.documentElement.lang = messages.locale;
  document.title = 'Gallery';
  if (scene.isInPage) {
    document.body.style.cssText = 'margin: 12px; font: italic 700 30px/3 cursive; color: teal; text-align: center';
    document.documentElement.style.fontSize = '31px';
    const shadow = stage.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [new CSSStyleSheet()];
    await shadow.adoptedStyleSheets[0]?.replace(await scene.css());
    const root = document.createElement('div');
    shadow.append(root);
    render(scene.draw(messages), root);
  } else {
    const style = document.createElement('style');
    style.textContent = await scene.css();
    document.head.append(style);
    render(scene.draw(messages), stage);
  }
  await document.fonts.ready;
  document.documentElement.dataset.ready = 'yes';
}
