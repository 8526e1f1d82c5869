import { render } from 'preact';
import '../../components/welcome/welcome.css';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) render(<App />, root);
