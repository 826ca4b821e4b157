cask "gallop" do
  version "@VERSION@"
  sha256 "@IMAGE_SHA256@"

  url "@HOME_URL@/releases/download/v#{version}/gallop-#{version}-macos-arm64.dmg"
  name "Gallop"
  desc "Studio for HappyHorse text-to-video that tells the price before"
  homepage "@HOME_URL@"

  depends_on arch: :arm64
  depends_on macos: :sonoma

  app "Gallop.app"
  binary "#{appdir}/Gallop.app/Contents/MacOS/gallop"

  # No zap: what Gallop writes holds videos and jobs that were paid for.
end
