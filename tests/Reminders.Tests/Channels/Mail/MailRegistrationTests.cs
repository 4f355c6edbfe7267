using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Tests.Channels.Mail;

public sealed class MailRegistrationTests : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("mail-settings-");

    public void Dispose() => scratch.Delete(recursive: true);

    [Theory]
    [InlineData("Portal:Address=http://localhost:8080", "exactly one")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:Directory=DIR|Mail:Smtp:Host=mail.demo.example", "exactly one")]
    [InlineData("Mail:Directory=DIR", "Portal__Address")]
    [InlineData("Portal:Address=portal|Mail:Directory=DIR", "Portal__Address")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:Smtp:Host=mail.demo.example", "Mail__From")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:Directory=DIR|Mail:From=nobody", "Mail__From")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:From=a@demo.example|Mail:Smtp:Host=mail.demo.example|Mail:Smtp:Port=mail", "Mail__Smtp__Port")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:From=a@demo.example|Mail:Smtp:Host=mail.demo.example|Mail:Smtp:User=a", "Mail__Smtp__Password")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:From=a@demo.example|Mail:Smtp:Host=mail.demo.example|Mail:Smtp:User=a|Mail:Smtp:Password=b|Mail:Smtp:StartTls=false", "clear")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:From=a@demo.example|Mail:Smtp:Host=mail.demo.example|Mail:Smtp:TimeoutSeconds=0", "Mail__Smtp__TimeoutSeconds")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:From=a@demo.example|Mail:Smtp:Host=mail.demo.example|Mail:Smtp:Connections=0", "Mail__Smtp__Connections")]
    [InlineData("Portal:Address=http://localhost:8080|Mail:From=a@demo.example|Mail:Smtp:Host=mail.demo.example|Mail:Smtp:AuthorityFile=DIR/none.pem", "Mail__Smtp__AuthorityFile")]
    public void Settings_that_are_not_right_stop_the_start_with_one_line(string settings, string named)
    {
        var fault = Assert.Throws<StartupFault>(() => Register(settings));
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail:Directory=DIR", typeof(MailFolder), "no-reply@localhost")]
    [InlineData("Mail:Smtp:Host=mail.demo.example|Mail:From=a@demo.example", typeof(SmtpServer), "a@demo.example")]
    public async Task One_channel_is_taken(string settings, Type channel, string from)
    {
        await using var services = Register($"Portal:Address=http://localhost:8080|{settings}").Services.BuildServiceProvider();
        Assert.IsType(channel, services.GetRequiredService<IMailChannel>());
        Assert.Equal(from, services.GetRequiredService<MailSender>().From.Address);
    }

    private WebApplicationBuilder Register(string settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Replace("DIR", scratch.FullName, StringComparison.Ordinal).Split('|')
            .Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])));
        builder.AddMail();
        return builder;
    }
}
