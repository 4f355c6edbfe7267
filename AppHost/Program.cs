using SystemicPlatform.AppHost.Commands;
using SystemicPlatform.AppHost.Local;

try
{
    return args switch
    {
        ["up", .. var flags] => await Up.RunAsync(flags),
        ["down"] => await Down.RunAsync(),
        ["fresh"] => await Fresh.RunAsync(),
        ["token", var persona] => await Token.RunAsync(persona),
        ["demo"] => await Demo.RunAsync(),
        ["doctor"] => await Doctor.RunAsync(),
        ["backup", var folder] => await Backup.RunAsync(folder),
        ["restore", var folder] => await Restore.RunAsync(folder),
        _ => throw new PlatformException("AppHost is started by ./platform; see ./platform help."),
    };
}
catch (PlatformException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
