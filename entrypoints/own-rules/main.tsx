import { render } from 'preact';
import '../../components/own-rules/own-rules.css';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) render(<App />, root);
