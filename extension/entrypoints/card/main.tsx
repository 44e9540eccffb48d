import '../../ui/popup.css';
import { mountCard } from '../../views/card/mount-card.tsx';

const root = document.getElementById('app');
if (root) mountCard(root, new URL(location.href));
