#!/bin/sh
# Signs the app image and the disk image, and has Apple notarise it; run on a Mac after
# `./mvnw -Pinstaller verify`, which makes both unsigned.
#
#   installer/mac/sign.sh "Developer ID Application: NAME (TEAM)" PROFILE
#
# PROFILE is what `xcrun notarytool store-credentials PROFILE` kept in the keychain.
set -e
cd "$(dirname "$0")/../.."
[ $# -eq 2 ] || { echo "usage: sign.sh IDENTITY PROFILE" >&2; exit 2; }
app=target/installer/image/Rapporteur.app

sign() { codesign --force --timestamp --options runtime --entitlements installer/mac/entitlements.plist -s "$1" "$2"; }

# From the inside out: what lies in a bundle is signed before the bundle is.
find "$app" -type f \( -name '*.dylib' -o -perm -100 \) | while read -r file; do sign "$1" "$file"; done
sign "$1" "$app/Contents/runtime"
sign "$1" "$app"
# Made anew from what is signed now, under the version that it had.
dmg=$(ls target/installer/Rapporteur-*.dmg)
version=${dmg##*-}
rm -f "$dmg"
jpackage @installer/mac/dmg.args --app-version "${version%.dmg}"
codesign --timestamp -s "$1" "$dmg"
xcrun notarytool submit "$dmg" --keychain-profile "$2" --wait
xcrun stapler staple "$dmg"
