using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Channels.Sms;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Channels.Sms;

public sealed class SmsGatewayTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Hands_a_short_text_without_names_to_the_gateway_once()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var (gateway, attempt, http) = await AttemptAsync(receiver.Address, phone: "+358401234567");
        var taken = 0;
        await gateway.SendAsync(attempt, () => Task.FromResult(++taken), CancellationToken.None);
        http.Dispose();
        var message = Assert.Single(receiver.Taken);
        var body = JsonDocument.Parse(message.Body).RootElement;
        Assert.Equal((1, "+358401234567", attempt.Delivery.Id.ToString()), (taken, body.Text("to"), body.Text("id")));
        Assert.Contains("http://localhost:8080/", body.Text("text"), StringComparison.Ordinal);
        Assert.InRange(body.Text("text")!.Length, 20, 300);
        Assert.Equal(("Bearer secret", attempt.Delivery.Id.ToString()), (message.Headers["authorization"], message.Headers["idempotency-key"]));
    }

    [Fact]
    public async Task A_gateway_that_refuses_is_asked_again_and_one_that_is_not_there_is_not()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        receiver.Answer = HttpStatusCode.TooManyRequests;
        Assert.Equal(new("http:429"), await FaultAsync(receiver.Address, "+358401234567"));
        Assert.Equal(new("noPhone", IsPermanent: true), await FaultAsync(receiver.Address, phone: null));
        Assert.Equal(new("noSmsGateway", IsPermanent: true), await FaultAsync(null, "+358401234567"));
    }

    private async Task<DeliveryFault> FaultAsync(Uri? address, string? phone)
    {
        var (gateway, attempt, http) = await AttemptAsync(address, phone);
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => gateway.SendAsync(attempt, () => Task.CompletedTask, CancellationToken.None));
        http.Dispose();
        return gateway.FaultOf(fault);
    }

    // A claimed delivery of someone with this number.
    private async Task<(SmsGateway Gateway, DeliveryClaim.Attempt Attempt, HttpClient Http)> AttemptAsync(Uri? address, string? phone)
    {
        var (story, seal) = (new Story(fixture), fixture.Services.GetRequiredService<ContactSeal>());
        var professional = story.Professional();
        await story.TellAsync(professional with { SealedContact = seal.Seal(new ContactPoint("to@demo.example", phone, "fi"), professional.ProfessionalId) });
        await story.TellAsync(story.Member(professional.ProfessionalId));
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await fixture.AsJobAsync<DeliveryWriter>(writer => writer.WriteAsync(CancellationToken.None));
        DeliveryClaim.Attempt? attempt = null;
        await fixture.AsJobAsync<DeliveryClaim>(async claim =>
            attempt = (await claim.TakeAsync(TimeSpan.Zero, CancellationToken.None))!.Single(taken => taken.Delivery.RecipientId == professional.ProfessionalId));
        var (http, settings) = (new HttpClient(), new SmsSettings(address, "secret"));
        var reach = new Reach(settings, seal, fixture.Services.GetRequiredService<PhoneNumbers>());
        return (new SmsGateway(settings, http, fixture.Services.GetRequiredService<ReminderTexts>(), reach, new SendingSettings()), attempt!, http);
    }
}
