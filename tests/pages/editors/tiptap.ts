import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { draftHtml, place, ready } from './mount';

const editor = new Editor({ element: place, extensions: [StarterKit], content: draftHtml });
ready(() => editor.getText({ blockSeparator: '\n' }).split('\n'));
