#!/bin/sh
# Draws every picture of the program anew from the two drawings; run it after one was changed.
# Needs rsvg-convert (librsvg2-bin), convert (imagemagick) and png2icns (icnsutils).
set -e
cd "$(dirname "$0")"
program=../../resources/org/rapporteur/icon

png() { rsvg-convert -w "$2" -h "$2" "$1" -o "$3"; }

for size in 16 24 32 48 64 128 256 512; do
    png "$program/rapporteur.svg" $size rapporteur-$size.png
    png document.svg $size document-$size.png
done
for size in 16 32 48 128 256; do
    cp rapporteur-$size.png "$program/"
done
for name in rapporteur document; do
    convert $name-16.png $name-24.png $name-32.png $name-48.png $name-64.png $name-256.png ../windows/$name.ico
    png2icns ../mac/$name.icns $name-16.png $name-32.png $name-48.png $name-128.png $name-256.png $name-512.png
done
