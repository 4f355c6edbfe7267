using SystemicPlatform.Portal.Platform;

return await PortalProgram.RunAsync(args);
