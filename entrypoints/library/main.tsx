import { render } from 'preact';
import '../../components/library/library.css';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) render(<App id={new URLSearchParams(location.search).get('id')} />, root);
